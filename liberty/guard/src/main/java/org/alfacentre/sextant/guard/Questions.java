package org.alfacentre.sextant.guard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** What the guard asks Sextant over HTTP, as any client would. */
final class Questions {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;

    private final URI server;
    private HttpClient http;

    Questions(URI server) {
        this.server = server;
    }

    boolean ready() {
        return ask("/health/ready").map(answer -> answer.statusCode() == OK).orElse(false);
    }

    /** Sextant has said what keeps it from serving: waiting longer is no use. */
    boolean namesAFault() {
        return readiness().contains("\"reason\"");
    }

    String readiness() {
        return ask("/health/ready").map(HttpResponse::body).orElse("no answer");
    }

    /** A damaged Faces configuration shows only in a page: the application counts as started. */
    Optional<String> pageFault() {
        String page = "/sextant/index.xhtml";
        Optional<HttpResponse<String>> answer = ask(page);
        if (answer.isEmpty()) {
            return Optional.of(page + " does not answer. ");
        }
        int status = answer.get().statusCode();
        return status < SERVER_ERROR
                ? Optional.empty()
                : Optional.of(page + " answers " + status + ". ");
    }

    private Optional<HttpResponse<String>> ask(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).build();
        try {
            return Optional.of(http().send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Made for the first question: Sextant, which starts before it, does not wait for that. */
    private HttpClient http() {
        if (http == null) {
            http =
                    HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .followRedirects(HttpClient.Redirect.NORMAL)
                            .connectTimeout(PATIENCE)
                            .build();
        }
        return http;
    }
}
