package org.ciep.approval;

/**
 * An official who acts for another one now.
 *
 * @param deputy user name
 * @param represented user name of the official in whose name the deputy acts
 * @param representedName that official's name
 */
public record ActingDeputy(String deputy, String represented, String representedName) {}
