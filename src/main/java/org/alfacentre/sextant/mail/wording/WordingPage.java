package org.alfacentre.sextant.mail.wording;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.setting.MailScope;
import org.alfacentre.sextant.mail.text.OwnWords;
import org.alfacentre.sextant.mail.text.Placeholder;
import org.alfacentre.sextant.mail.text.Rendered;
import org.alfacentre.sextant.shell.FieldErrors;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;

/** One text of a mail: written, tried, kept, or given back for what the kind comes with. */
@Named("wording")
@RequestScoped
public class WordingPage {

    @Inject private Wordings wordings;
    @Inject private WordingTrial trial;
    @Inject private CurrentUser user;
    @Inject private Visit visit;
    @Inject private FieldErrors errors;
    @Inject private Notices notices;

    private Wordings.Line line;
    private long seen;
    private String subject;
    private String text;
    private String person;
    private String example;
    private List<WordingTrial.Candidate> candidates;
    private boolean hostile;
    private Rendered preview;

    /** Which text stands in the address and in the form: it is known before the form is read. */
    @PostConstruct
    void read() {
        var key =
                new WordingKey(
                        Objects.requireNonNullElse(visit.asked("kind"), ""),
                        visit.asked("situation"),
                        new MailScope(visit.asked("action"), visit.number("session")),
                        visit.asked("language"));
        line = wordings.one(key, user.require());
        seen = line.own() == null ? 0 : line.own().getId();
        subject = line.words().subject();
        text = line.words().text();
    }

    public String save() {
        return act(
                () -> wordings.write(line.key(), written(), seen, user.require()),
                "mail.wording.saved");
    }

    public String reset() {
        return act(
                () -> wordings.reset(line.key(), seen, user.require()),
                line.wider().of() == null ? "mail.wording.reset-done" : "mail.wording.widened");
    }

    private String act(Runnable what, String told) {
        try {
            what.run();
        } catch (Refusal refusal) {
            errors.refused(refusal);
            return null;
        }
        notices.done(told);
        return "/wording.xhtml?faces-redirect=true&" + getQuery();
    }

    public void show() {
        try {
            preview = trial.show(line.key(), written(), on(), user.require());
        } catch (Refusal refusal) {
            errors.refused(refusal);
        }
    }

    public void send() {
        try {
            trial.send(line.key(), written(), on(), user.require());
            notices.done("mail.wording.sent");
        } catch (Refusal refusal) {
            errors.refused(refusal);
        }
    }

    private OwnWords written() {
        return new OwnWords(subject, text);
    }

    private WordingTrial.On on() {
        return new WordingTrial.On(person, example, hostile);
    }

    public Wordings.Line getLine() {
        return line;
    }

    public WordingKey getKey() {
        return line.key();
    }

    public List<MailWording> getHistory() {
        return wordings.history(line.key(), user.require());
    }

    /** Who may be tried as the reader; empty for words that are not of one session. */
    public List<WordingTrial.Candidate> getCandidates() {
        if (candidates == null) {
            candidates = trial.candidates(line.key(), user.require());
        }
        return candidates;
    }

    /** Null until it is asked for. */
    public Rendered getPreview() {
        return preview;
    }

    /** The words that may stand in braces, in braces. */
    public String getPlaceholders() {
        return Placeholder.in(line.key().kind()).stream()
                .map(one -> "{" + one.word() + "}")
                .collect(Collectors.joining(", "));
    }

    private String getQuery() {
        WordingKey key = line.key();
        return "kind="
                + encoded(key.kind())
                + "&situation="
                + encoded(key.situation())
                + "&action="
                + encoded(Objects.requireNonNullElse(key.scope().action(), ""))
                + "&session="
                + Objects.toString(key.scope().session(), "")
                + "&language="
                + key.language();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getExample() {
        return example;
    }

    public void setExample(String example) {
        this.example = example;
    }

    public boolean isHostile() {
        return hostile;
    }

    public void setHostile(boolean hostile) {
        this.hostile = hostile;
    }
}
