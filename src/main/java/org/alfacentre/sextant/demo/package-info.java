/**
 * The invented region: what demo and test modes start with, so that a newcomer sees a programme at
 * work. Everything is drawn from a fixed seed, ends in {@code .example} and says that it is
 * fictitious; production never calls it.
 */
package org.alfacentre.sextant.demo;
