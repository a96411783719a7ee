<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<@l.page title=content.title description=content.summary!"">
<article class="prose">
<h1>${content.title}</h1>
${content.body?no_esc}
</article>
</@l.page>
