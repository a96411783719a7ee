<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#-- A page with a lab in it: the text of the page stands in the markup, the script makes the lab of it. -->
<@l.page title=content.title description=content.summary!"" kind="lab-page" script="labs/start.js">
<article>
<h1>${content.title}</h1>
${content.body?no_esc}
</article>
</@l.page>
