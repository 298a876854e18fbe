package org.ciep.web.notification;

import java.util.List;

/** All mail templates. */
public record MailTemplatesJson(List<MailTemplateJson> items) {}
