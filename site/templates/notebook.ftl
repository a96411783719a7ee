<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#assign notebooks = l.ordered()>
<@l.page title=content.title description=content.summary!"" kind="notebook">
<article class="with-contents">
<header class="prose">
<h1>${content.title}</h1>
<#if content.question?has_content><p class="lead">${content.question}</p></#if>
<p class="muted"><#if (content.minutes > 0)><@l.minutes content/> · </#if>Run it yourself: <code>notebooks/${content.source}</code></p>
</header>
<#if content.contents?has_content>
<nav class="contents" aria-label="On this page">
<p>On this page</p>
${content.contents?no_esc}
</nav>
</#if>
<div class="cells">
${content.body?no_esc}
<#list published_labs as lab><#if lab.notebook! == content.source?remove_ending(".ipynb")>
<p class="to-lab">The same Java at work in your browser: the lab <a href="${l.root()}${lab.uri}">${lab.title}</a>. ${lab.summary}</p>
</#if></#list>
</div>
</article>
<@neighbours/>
</@l.page>

<#macro neighbours>
<#list notebooks as notebook><#if notebook.uri == content.uri><#assign here = notebook?index></#if></#list>
<#if (notebooks?size > 1)>
<nav class="neighbours" aria-label="Other notebooks">
<#if (here > 0)><a rel="prev" href="${l.root()}${notebooks[here - 1].uri}"><span>Before this</span> ${notebooks[here - 1].title}</a></#if>
<#if (here < notebooks?size - 1)><a rel="next" href="${l.root()}${notebooks[here + 1].uri}"><span>After this</span> ${notebooks[here + 1].title}</a></#if>
</nav>
</#if>
</#macro>
