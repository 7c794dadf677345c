package org.alfacentre.sextant.shell;

import jakarta.faces.context.Flash;
import jakarta.faces.context.FlashFactory;

/** Puts {@link TravellingNotices} in front of Faces' own flash. */
public class TravellingNoticesFactory extends FlashFactory {

    public TravellingNoticesFactory(FlashFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Flash getFlash(boolean create) {
        return new TravellingNotices(getWrapped().getFlash(create));
    }
}
