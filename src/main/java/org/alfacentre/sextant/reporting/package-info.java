/**
 * What the programme comes to, for those who steer it: places offered, taken and waited for, whom
 * it reaches of the directory, and the modules' own figures beside (domain.md §6.5). Places are
 * public, presence is not: it owns the rule that few persons stay hidden (ADR 44, ADR 105).
 */
package org.alfacentre.sextant.reporting;
