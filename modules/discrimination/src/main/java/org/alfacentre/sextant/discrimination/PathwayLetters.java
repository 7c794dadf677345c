package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.alfacentre.sextant.axis.ModulePost;
import org.alfacentre.sextant.axis.ModulePost.Matter;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Words;
import org.alfacentre.sextant.time.ParisTime;

/** Mails that tell of no session; they lead to their reader's pathway. */
@ApplicationScoped
class PathwayLetters {

    private static final String PATHWAY = "/discrimination/pathway.xhtml";

    private final ModulePost post;
    private final Words words;
    private final Formats formats;

    @Inject
    PathwayLetters(ModulePost post, Words words, Formats formats) {
        this.post = post;
        this.words = words;
        this.formats = formats;
    }

    protected PathwayLetters() {
        this(null, null, null);
    }

    void answered(SupportRequest request) {
        String occasion = "request:" + request.getId() + ":" + request.getVersion();
        post.send(
                DiscriminationModule.ID,
                RequestAnswered.NAME,
                request.getPerson(),
                new Matter(occasion, PATHWAY, language -> told(request, language)));
    }

    String told(SupportRequest request, Locale language) {
        String state = "discrimination.request.told." + request.getState();
        String answer =
                switch (request.getState()) {
                    case PLANNED ->
                            words.of(
                                    language,
                                    state,
                                    formats.date(language, request.getPlannedOn()));
                    case REFUSED -> words.of(language, state, request.getReason());
                    default -> words.of(language, state);
                };
        return words.of(
                language,
                "discrimination.request.told",
                formats.date(language, ParisTime.day(request.getSentAt())),
                words.of(language, "discrimination.request.kind." + request.getKind()),
                words.of(language, "discrimination.request.topic." + request.getTopic()),
                answer);
    }

    /** Once for each time that the relay agreed, however often it is asked for. */
    void renew(Relay relay, Consent consent, LocalDate end) {
        String key = "discrimination.consent.told." + consent;
        post.send(
                DiscriminationModule.ID,
                ConsentReminder.NAME,
                relay.getPerson(),
                new Matter(
                        "consent:" + relay.getListedAt(),
                        PATHWAY,
                        language -> words.of(language, key, formats.date(language, end))));
    }
}
