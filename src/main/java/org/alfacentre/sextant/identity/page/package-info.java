/** The pages of signing in, of one's own account and of who holds which role. */
package org.alfacentre.sextant.identity.page;
