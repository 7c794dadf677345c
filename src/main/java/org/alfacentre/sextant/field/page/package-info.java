/** The inputs and answers of modules' fields on the kernel's pages. */
package org.alfacentre.sextant.field.page;
