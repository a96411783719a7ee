<#ftl output_format="HTML">
<#-- The frame of every page. The nested part is what stands in <main>. -->
<#macro page title description="" kind="page" script="">
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title><#if kind == "home">Engineering ML Systems<#else>${title} · Engineering ML Systems</#if></title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<#if description?has_content><meta name="description" content="${description}"></#if>
<link rel="stylesheet" href="${root()}se4ai.css">
<link rel="icon" href="${root()}se4ai.svg" type="image/svg+xml">
<#if script?has_content><script type="module" src="${root()}${script}"></script></#if>
</head>
<body class="${kind}">
<a class="skip" href="#main">Skip to the text</a>
<header class="top">
<a class="name" href="${root()}index.html">Engineering ML Systems</a>
<nav aria-label="Site">
<ul>
<@item "index.html" "Course"/>
<@item "labs/index.html" "Labs"/>
<@item "glossary.html" "Glossary"/>
<@item "instructors.html" "Instructors"/>
<@item "about.html" "About"/>
</ul>
</nav>
</header>
<main id="main">
<#nested>
</main>
<footer>
<p>Text, drawings and code: <a href="${root()}about.html#licences">Apache License 2.0</a>. <#if kind == "lab-page">What a lab answers is computed in your browser.<#else>Every output on these pages was computed when the site was built.</#if></p>
</footer>
</body>
</html>
</#macro>

<#macro item target label>
<li><a href="${root()}${target}"<#if content.uri == target> aria-current="page"</#if>>${label}</a></li>
</#macro>

<#function root>
<#return content.rootpath!"">
</#function>

<#function ordered>
<#return published_notebooks?sort_by("title")?sort_by("number")>
</#function>

<#macro minutes notebook>
<#if (notebook.minutes > 0)>${notebook.minutes} minutes</#if>
</#macro>
