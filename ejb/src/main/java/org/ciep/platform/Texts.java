package org.ciep.platform;

/** One text in the three languages of the platform. */
public record Texts(String zh, String en, String de) {}
