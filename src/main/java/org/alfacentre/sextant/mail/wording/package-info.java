/**
 * The words of mails as staff want them: subject and text by kind, situation, action and language,
 * in a language that can do nothing but name values (M11). What is written is checked, tried on
 * real and on hostile values, and can always go back to the words the kind comes with.
 */
package org.alfacentre.sextant.mail.wording;
