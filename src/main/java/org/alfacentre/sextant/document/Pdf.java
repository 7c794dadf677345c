package org.alfacentre.sextant.document;

/** A paper ready to be sent: its file name and its bytes, of type {@link #CONTENT_TYPE}. */
public record Pdf(String fileName, byte[] bytes) {

    public static final String CONTENT_TYPE = "application/pdf";
}
