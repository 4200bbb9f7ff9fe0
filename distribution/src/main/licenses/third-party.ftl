Third-party software in Rapport
===============================

Rapport itself is under the Apache License, Version 2.0 (LICENSE). The jars of others below lie unchanged in lib/; each carries its own licence
and notices inside. Plugins bring copies of some of them (Jackson, FastCSV, fastexcel, aalto, XZ). The bundled fonts are under the SIL Open Font
License 1.1, whose text lies beside them. The emoji of the PDF are images of Noto Emoji (https://github.com/googlefonts/noto-emoji), Copyright
Google LLC, under the Apache License, Version 2.0, reduced to 64 colours; flags of countries and regions among them are in the public domain.
bom.cdx.json names the jars, fonts and emoji with their checksums, for programs.

JasperReports is under the LGPL alone. It is used unchanged and as jars of its own: replace those in lib/ to use another version. Its source is at
https://github.com/Jaspersoft/jasperreports, under the tag of the version. Where several licences are named, whoever uses the jar may choose.

<#list dependencyMap as e>
<#assign p = e.getKey()>
<#if p.groupId != "dev.rapport">
${p.groupId}:${p.artifactId}:${p.version}
    licence: <#list e.getValue() as licence>${licence}<#sep>, or </#list>
    project: ${p.url!"see its pom"}
</#if>
</#list>
