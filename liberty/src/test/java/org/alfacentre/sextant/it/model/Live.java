package org.alfacentre.sextant.it.model;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alfacentre.sextant.it.Api;

/** The server in the same trial: the model's numbers are ids here. */
final class Live {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Map<String, Object> BECAUSE = Map.of("reason", "essai");

    private final Api api;
    private final List<Long> people;
    private final List<Long> sessions = new ArrayList<>();

    /** The last entry of each session's persons. */
    private final List<Map<Long, Long>> entries = new ArrayList<>();

    /**
     * @param people ids of the model's persons, in their order
     */
    Live(Api api, List<Long> people, List<Terms> terms, LocalDate firstDay) {
        this.api = api;
        this.people = people;
        clock(Terms.BEGIN);
        for (Terms each : terms) {
            sessions.add(publish(each, firstDay.plusDays(each.day())));
            entries.add(new HashMap<>());
        }
    }

    /** The trial's persons are free for the next. */
    void end() {
        sessions.forEach(
                session ->
                        staff().body(BECAUSE)
                                .post("/sessions/" + session + "/cancel")
                                .then()
                                .statusCode(200));
    }

    /** Empty when the act needs an entry that is not there. */
    Optional<Long> entryOf(Act act) {
        return Optional.ofNullable(entries.get(act.session()).get(people.get(act.person())));
    }

    Reply does(Act act, Long entry, LocalDateTime nextNow) {
        Response response =
                switch (act.verb()) {
                    case ENROL -> enrol(act, Map.of());
                    case FORCE -> enrol(act, Map.of("force", true, "reason", "essai"));
                    case CANCEL, WITHDRAW, REJECT, PROMOTE -> entry(act, entry, BECAUSE);
                    case ACCEPT, DECLINE, APPROVE -> entry(act, entry, Map.of());
                    case PRIORITISE ->
                            staff().body(Map.of("priority", act.value(), "reason", "essai"))
                                    .patch("/enrolments/" + entry);
                    case TRANSFER -> exchange(act, entry, "session", sessions.get(act.value()));
                    case SUBSTITUTE -> exchange(act, entry, "person", people.get(act.value()));
                    case RATION ->
                            staff().body(Trials.shares(act).stream().map(Live::quota).toList())
                                    .put(session(act) + "/quotas");
                    case CLOCK -> clock(nextNow);
                    default -> staff().body(change(act)).patch(session(act));
                };
        String code = response.statusCode() < 400 ? null : response.jsonPath().getString("code");
        return new Reply(response.statusCode(), code);
    }

    private Response enrol(Act act, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("person", people.get(act.person()));
        return staff().body(body).post(session(act) + "/enrolments");
    }

    private Response entry(Act act, long entry, Map<String, Object> body) {
        String verb = act.verb().name().toLowerCase();
        return staff().body(body).post("/enrolments/" + entry + "/" + verb);
    }

    private Response exchange(Act act, long entry, String field, long id) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of(field, id));
        body.putAll(act.isReasoned() ? BECAUSE : Map.of());
        return entry(act, entry, body);
    }

    private static Map<String, Object> change(Act act) {
        Map<String, Object> change = new LinkedHashMap<>();
        switch (act.verb()) {
            case RESIZE -> change.put("capacity", act.capacity());
            case MODE -> change.put("waitingList", Map.of("mode", act.mode()));
            default -> change.put("waitingList", Map.of("paused", act.value() % 2 == 1));
        }
        return change;
    }

    private static Map<String, Object> quota(Share share) {
        Map<String, Object> quota = new LinkedHashMap<>();
        quota.put("name", share.toString());
        quota.put("kind", share.held() ? "HELD" : "CAP");
        quota.put("size", share.size());
        quota.put(
                "selector",
                share.value() == null
                        ? Map.of("each", share.attribute())
                        : Map.of(share.attribute(), share.value()));
        if (share.end() != null) {
            quota.put(share.held() ? "releaseAt" : "until", text(share.end()));
        }
        return quota;
    }

    private Response clock(LocalDateTime now) {
        return api.as("admin").body(Map.of("now", text(now))).put("/clock");
    }

    /** Each session's persons with state, rank and deadline, in the words of the model. */
    List<Map<Integer, String>> view() {
        List<Map<Integer, String>> views = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            views.add(view(i));
        }
        return views;
    }

    private Map<Integer, String> view(int session) {
        Map<Integer, String> view = new TreeMap<>();
        for (var entry : list("/sessions/" + sessions.get(session) + "/enrolments")) {
            long person = ((Number) entry.get("person")).longValue();
            long id = ((Number) entry.get("id")).longValue();
            if (id >= entries.get(session).getOrDefault(person, 0L)) {
                entries.get(session).put(person, id);
                view.put(people.indexOf(person), shown(entry));
            }
        }
        return view;
    }

    private static String shown(Map<String, Object> entry) {
        String status = (String) entry.get("status");
        return switch (status) {
            case "WAITING" -> "WAITING " + entry.get("rank");
            case "OFFERED" -> "OFFERED until " + local((String) entry.get("offerExpiresAt"));
            default -> status;
        };
    }

    /** The kinds of a person's mails for a session, without those that the calendar plans. */
    List<String> letters(int session, int person) {
        String query =
                "/messages?session=" + sessions.get(session) + "&person=" + people.get(person);
        return list(query).stream()
                .map(message -> (String) message.get("kind"))
                .filter(kind -> !kind.equals("convocation") && !kind.equals("reminder"))
                .sorted()
                .toList();
    }

    private List<Map<String, Object>> list(String path) {
        return staff().queryParam("size", 200)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private long publish(Terms terms, LocalDate day) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("action", "A3");
        body.put("title", "Essai");
        body.put("minimum", null);
        body.put("capacity", terms.capacity());
        body.put("halfDays", List.of(Map.of("date", day.toString(), "period", "MORNING")));
        body.put("closesAt", text(terms.closes()));
        body.put("cutOffAt", text(terms.cutOff()));
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("mode", terms.mode());
        list.put("offerHours", Terms.OFFER_HOURS);
        list.put("minimumHours", Meeting.MINIMUM_HOURS);
        list.put("limit", terms.limit());
        body.put("waitingList", list);
        body.put(
                "approval", Map.of("required", terms.approval(), "holdsPlace", terms.holdsPlace()));
        long id = api.make("gestion", "/sessions", body);
        staff().body(List.of()).put("/sessions/" + id + "/quotas").then().statusCode(200);
        staff().post("/sessions/" + id + "/publish").then().statusCode(200);
        return id;
    }

    private String session(Act act) {
        return "/sessions/" + sessions.get(act.session());
    }

    private RequestSpecification staff() {
        return api.as("gestion");
    }

    private static String text(LocalDateTime time) {
        return time.atZone(PARIS).toOffsetDateTime().toString();
    }

    private static LocalDateTime local(String instant) {
        return OffsetDateTime.parse(instant).atZoneSameInstant(PARIS).toLocalDateTime();
    }
}
