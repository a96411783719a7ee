<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<@l.page title=content.title description=content.summary!"">
<article class="prose">
<h1>${content.title}</h1>
${content.body?no_esc}
<ul>
<#list published_labs?sort_by("title") as lab>
<li><a href="${l.root()}${lab.uri}">${lab.title}</a>. ${lab.summary}</li>
</#list>
</ul>
</article>
</@l.page>
