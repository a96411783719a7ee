<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#assign notebooks = l.ordered()>
<#assign first = notebooks?first>
<@l.page title=content.title description=content.summary!"" kind="home">
<div class="opening">
<h1>${content.title}</h1>
<p class="lead">${content.summary}</p>
<a class="start" href="${first.uri}">
<span class="start-label">Start here</span>
<span class="start-title">${first.title}</span>
<#if first.question?has_content><span class="start-question">${first.question}</span></#if>
<#if (first.minutes > 0)><span class="start-time"><@l.minutes first/></span></#if>
</a>
</div>
<div class="prose">
${content.body?no_esc}
<h2 id="notebooks">All notebooks</h2>
<ol class="notebooks">
<#list notebooks as notebook>
<li><a href="${notebook.uri}">${notebook.title}</a>
<#if (notebook.minutes > 0)><span class="muted"><@l.minutes notebook/></span></#if>
<#if notebook.summary?has_content><p>${notebook.summary}</p></#if></li>
</#list>
</ol>
</div>
</@l.page>
