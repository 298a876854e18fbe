package org.ciep.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything that the contract {@code openapi.yaml} describes lives below {@code /api}. */
@ApplicationPath("/api")
public class CiepApplication extends Application {}
