/**
 * REST (DESIGN §6): the resources of the kernel, how refusals leave as problems, and how a POST
 * that comes twice is done once. The resources hold no rules; they call the services the pages
 * call.
 */
package org.alfacentre.sextant.api;
