package org.alfacentre.sextant.it.model;

import java.util.Optional;

/** What becomes of an entry: the person's acts and the staff's (R8, R11 to R15). */
final class Holders {

    private final Region region;
    private final Meeting meeting;
    private final Entry entry;

    Holders(Region region, Meeting meeting, Entry entry) {
        this.region = region;
        this.meeting = meeting;
        this.entry = entry;
    }

    Reply does(Act act) {
        return switch (act.verb()) {
            case CANCEL -> cancel();
            case ACCEPT -> accept();
            case DECLINE -> decline();
            case WITHDRAW -> entry.isActive() ? leave("WITHDRAWN", "withdrawn") : Reply.refused();
            case REJECT ->
                    entry.is("REQUESTED", "WAITING")
                            ? leave("REJECTED", "rejected")
                            : Reply.refused();
            case APPROVE -> approve();
            case PROMOTE -> promote();
            case PRIORITISE -> prioritise(act.value());
            case TRANSFER ->
                    transfer(
                            region.meetings.get(act.value() % region.meetings.size()),
                            act.isReasoned());
            default ->
                    substitute(
                            region.people.get(act.value() % region.people.size()),
                            act.isReasoned());
        };
    }

    private Reply cancel() {
        if (entry.is("CANCELLED")) {
            return Reply.DONE;
        }
        if (!entry.isActive()) {
            return Reply.refused();
        }
        return leave("CANCELLED", entry.is("WAITING") ? "left-list" : "cancellation");
    }

    private Reply decline() {
        if (entry.is("DECLINED")) {
            return Reply.DONE;
        }
        return entry.is("OFFERED", "CONFIRMED")
                ? leave("DECLINED", entry.is("CONFIRMED") ? "cancellation" : "offer-declined")
                : Reply.refused();
    }

    private Reply accept() {
        if (entry.is("CONFIRMED")) {
            return Reply.DONE;
        }
        if (!entry.is("OFFERED")) {
            return Reply.refused();
        }
        return region.isTaken(entry.person, meeting, null) ? Reply.refused("overlap") : confirm();
    }

    private Reply approve() {
        if (entry.is("CONFIRMED") || (entry.is("WAITING") && entry.approvedInAdvance)) {
            return Reply.DONE;
        }
        if (!entry.is("REQUESTED", "WAITING")) {
            return Reply.refused();
        }
        boolean requested = entry.is("REQUESTED");
        if (requested && region.isTaken(entry.person, meeting, null)) {
            return Reply.refused("overlap");
        }
        entry.approvedInAdvance = true;
        if (!requested) {
            new Walk(region, meeting).walk();
            return Reply.DONE;
        }
        if (meeting.occupies(entry) || meeting.obstacle(entry.person, region.now).isEmpty()) {
            return confirm();
        }
        region.become(meeting, entry, "WAITING", "waiting");
        return Reply.DONE;
    }

    private Reply promote() {
        if (!entry.is("REQUESTED", "WAITING")) {
            return Reply.refused();
        }
        return region.isTaken(entry.person, meeting, null) ? Reply.refused("overlap") : confirm();
    }

    private Reply prioritise(int priority) {
        if (!entry.is("WAITING")) {
            return Reply.refused();
        }
        entry.priority = priority;
        return Reply.DONE;
    }

    private Reply transfer(Meeting there, boolean reasoned) {
        if (!entry.is("CONFIRMED")) {
            return Reply.refused();
        }
        if (there.of(entry.person).filter(Entry::isActive).isPresent()) {
            return Reply.refused("already-enrolled");
        }
        if (there.terms.approval() && !reasoned) {
            return Reply.refused("needs-approval");
        }
        Optional<String> obstacle = there.obstacle(entry.person, region.now);
        if (obstacle.isPresent() || there.isAwaited(entry.person, region.now)) {
            return Reply.refused(obstacle.orElse("held-places"));
        }
        if (region.isTaken(entry.person, there, meeting)) {
            return Reply.refused("overlap");
        }
        region.join(there, entry.person, "CONFIRMED", "transferred");
        region.become(meeting, entry, "WITHDRAWN", null);
        new Walk(region, meeting).walk();
        return Reply.DONE;
    }

    private Reply substitute(Somebody colleague, boolean reasoned) {
        if (!entry.is("CONFIRMED")) {
            return Reply.refused();
        }
        if (meeting.of(colleague).filter(Entry::isActive).isPresent()) {
            return Reply.refused("already-enrolled");
        }
        if (!colleague.organisation().equals(entry.person.organisation())) {
            return Reply.refused();
        }
        if (meeting.terms.approval() && !reasoned) {
            return Reply.refused("needs-approval");
        }
        if (region.isTaken(colleague, meeting, null)) {
            return Reply.refused("overlap");
        }
        if (meeting.shares.stream().anyMatch(share -> shutsOut(share, colleague))) {
            return Reply.refused();
        }
        region.become(meeting, entry, "WITHDRAWN", "substituted");
        region.join(meeting, colleague, "CONFIRMED", "substituted");
        if (meeting.shares.stream().anyMatch(share -> isLeft(share, colleague))) {
            new Walk(region, meeting).walk();
        }
        return Reply.DONE;
    }

    /** R4: the colleague leaves a share that the person took, or takes one kept for them. */
    private boolean isLeft(Share share, Somebody colleague) {
        return share.isInForce(region.now)
                && !share.countsAlike(entry.person, colleague)
                && share.concerns(share.held() ? colleague : entry.person);
    }

    /** R15: a quota in which the two differ has no place for the colleague. */
    private boolean shutsOut(Share share, Somebody colleague) {
        if (!share.isInForce(region.now) || share.countsAlike(entry.person, colleague)) {
            return false;
        }
        if (!share.held()) {
            return share.concerns(colleague) && meeting.taken(share, colleague) >= share.size();
        }
        return share.concerns(entry.person)
                && meeting.capacity != null
                && meeting.capacity - (meeting.occupying() - 1) - keptWithout(colleague) <= 0;
    }

    /** The places kept from the colleague once the person has left. */
    private int keptWithout(Somebody colleague) {
        String status = entry.status;
        entry.status = "WITHDRAWN";
        int kept = meeting.keptFrom(colleague, region.now);
        entry.status = status;
        return kept;
    }

    private Reply leave(String status, String letter) {
        region.become(meeting, entry, status, letter);
        new Walk(region, meeting).walk();
        return Reply.DONE;
    }

    private Reply confirm() {
        region.become(meeting, entry, "CONFIRMED", "confirmation");
        return Reply.DONE;
    }
}
