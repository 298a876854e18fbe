package org.ciep.web;

import java.util.List;

/** A short list that comes whole. */
public record ListJson<T>(List<T> items) {}
