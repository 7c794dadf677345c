/**
 * The tables: migrations of the kernel, then of each module with a history of its own, and the few
 * shapes that all entities share. SQL runs on Derby and PostgreSQL alike; times are stored in UTC.
 */
package org.alfacentre.sextant.schema;
