package org.alfacentre.sextant.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** REST, for the kernel and every module: resources are found by their annotation. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
