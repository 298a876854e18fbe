package org.ciep.web.approval;

import java.util.List;

/** All that is said of legal remedies. */
public record RemedyTemplatesJson(List<RemedyTemplateJson> items) {}
