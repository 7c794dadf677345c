/**
 * Who somebody is and what they may do: accounts, roles, sign-in by password, one-time link or
 * token.
 *
 * <p>Nothing is allowed by default: a page is refused unless {@code PageAccess} or its module lists
 * it, a call unless the service behind it lets its {@link org.alfacentre.sextant.identity.Caller
 * Caller} do it. Services take the caller as a value, so that pages and REST are judged by the same
 * rule.
 */
package org.alfacentre.sextant.identity;
