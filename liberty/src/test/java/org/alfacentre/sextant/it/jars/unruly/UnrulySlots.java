package org.alfacentre.sextant.it.jars.unruly;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.alfacentre.sextant.axis.ViewSlot;

/** A fragment in every place. */
public final class UnrulySlots {

    private static final int FLOOD = 100_000;

    private UnrulySlots() {}

    /** One of them. */
    public abstract static class InPlace implements ViewSlot {

        @Override
        public String name() {
            return place().name().toLowerCase(Locale.ROOT).replace("_", "");
        }

        @Override
        public String fragment() {
            return "/WEB-INF/unruly/box.xhtml";
        }

        @Override
        public Map<Long, ?> show(Asked asked) {
            Map<Long, String> shown = new HashMap<>();
            asked.ids().forEach(id -> shown.put(id, "unruly " + place()));
            return Mood.answer(shown, InPlace::flood);
        }

        private static Map<Long, String> flood() {
            Map<Long, String> all = new HashMap<>();
            IntStream.range(0, FLOOD).forEach(i -> all.put((long) i, "x"));
            return all;
        }
    }

    @ApplicationScoped
    public static class Tab extends InPlace {
        @Override
        public Place place() {
            return Place.SESSION_TAB;
        }
    }

    @ApplicationScoped
    public static class SessionForm extends InPlace {
        @Override
        public Place place() {
            return Place.SESSION_FORM;
        }
    }

    @ApplicationScoped
    public static class EnrolmentForm extends InPlace {
        @Override
        public Place place() {
            return Place.ENROLMENT_FORM;
        }
    }

    @ApplicationScoped
    public static class Row extends InPlace {
        @Override
        public Place place() {
            return Place.ENROLMENT_ROW;
        }
    }

    @ApplicationScoped
    public static class Person extends InPlace {
        @Override
        public Place place() {
            return Place.PERSON_PAGE;
        }
    }

    @ApplicationScoped
    public static class Dashboard extends InPlace {
        @Override
        public Place place() {
            return Place.DASHBOARD;
        }
    }

    @ApplicationScoped
    public static class Card extends InPlace {
        @Override
        public Place place() {
            return Place.CATALOGUE_CARD;
        }
    }

    @ApplicationScoped
    public static class Sheet extends InPlace {
        @Override
        public Place place() {
            return Place.ATTENDANCE_SHEET;
        }
    }
}
