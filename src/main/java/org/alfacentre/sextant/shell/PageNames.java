package org.alfacentre.sextant.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/**
 * What every page knows by a short name. Not proxied: a proxy would hide the variable arguments.
 */
@ApplicationScoped
public class PageNames {

    @Inject private Words words;
    @Inject private Formats formats;
    @Inject private PlaceNames places;
    @Inject private Reader reader;

    @Produces
    @Named("m")
    @Singleton
    PageWords words() {
        return new PageWords(words, reader);
    }

    @Produces
    @Named("fmt")
    @Singleton
    PageFormats formats() {
        return new PageFormats(formats, places, reader);
    }
}
