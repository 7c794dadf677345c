package org.alfacentre.sextant.mail.text;

/** A mail in words: one line of subject, and the same content twice. */
public record Rendered(String subject, String html, String plain) {}
