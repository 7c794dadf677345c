/** The pages of the directory: one bean for each, which asks the services and holds no rule. */
package org.alfacentre.sextant.people.pages;
