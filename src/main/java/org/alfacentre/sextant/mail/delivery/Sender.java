package org.alfacentre.sextant.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.alfacentre.sextant.shell.Installation;

/** Who sends and through which server, from {@code SEXTANT_SMTP_*} (DESIGN §5). */
@ApplicationScoped
public class Sender {

    /** As mail clients show it. */
    static final String NAME = "Sextant – GIP Alfa Centre";

    private static final String DEFAULT_FROM = "programme@sextant.example";
    private static final String TIMEOUT_MILLIS = "20000";

    private static final PromptSockets SOCKETS = new PromptSockets();

    private final Installation installation;

    @Inject
    public Sender(Installation installation) {
        this.installation = installation;
    }

    protected Sender() {
        this(null);
    }

    public String address() {
        return installation.setting("SEXTANT_SMTP_FROM").orElse(DEFAULT_FROM);
    }

    /** Whom answers reach to mails that nobody else answers for. */
    Optional<Parcel.Address> answerTo() {
        return installation
                .setting("SEXTANT_SMTP_REPLY_TO")
                .map(email -> new Parcel.Address(email, NAME));
    }

    /** Mails a minute that this node may send, from {@code SEXTANT_SMTP_PER_MINUTE}; 0 for any. */
    int perMinute() {
        return installation
                .setting("SEXTANT_SMTP_PER_MINUTE")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    public boolean hasServer() {
        return installation.setting("SEXTANT_SMTP_HOST").isPresent();
    }

    String user() {
        return installation.setting("SEXTANT_SMTP_USER").orElse(null);
    }

    String password() {
        return installation.setting("SEXTANT_SMTP_PASSWORD").orElse(null);
    }

    /**
     * Jakarta Mail's properties. {@code SEXTANT_SMTP_TLS} is {@code none} (default), {@code
     * starttls} (also {@code true}), which is then required, or {@code ssl}.
     */
    Properties properties() {
        Properties mail = new Properties();
        String tls =
                installation.setting("SEXTANT_SMTP_TLS").orElse("none").toLowerCase(Locale.ROOT);
        boolean implicit = "ssl".equals(tls) || "tls".equals(tls);
        boolean upgraded = "starttls".equals(tls) || "true".equals(tls);
        mail.put("mail.smtp.host", installation.setting("SEXTANT_SMTP_HOST").orElse("localhost"));
        mail.put(
                "mail.smtp.port",
                installation
                        .setting("SEXTANT_SMTP_PORT")
                        .orElse(implicit ? "465" : upgraded ? "587" : "25"));
        mail.put("mail.smtp.auth", Boolean.toString(user() != null));
        mail.put("mail.smtp.ssl.enable", Boolean.toString(implicit));
        mail.put("mail.smtp.ssl.checkserveridentity", "true");
        mail.put("mail.smtp.starttls.enable", Boolean.toString(upgraded));
        mail.put("mail.smtp.starttls.required", Boolean.toString(upgraded));
        mail.put(implicit ? "mail.smtp.ssl.socketFactory" : "mail.smtp.socketFactory", SOCKETS);
        mail.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        mail.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        mail.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return mail;
    }
}
