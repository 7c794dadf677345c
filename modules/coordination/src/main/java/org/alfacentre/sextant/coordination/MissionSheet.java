package org.alfacentre.sextant.coordination;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A version of the référents’ mission sheet: DRAFT, which they comment on once it is sent to be
 * read over; REVIEWED when that is over, to be sent once more or VALIDATED, which nothing changes.
 */
@Entity(name = "CoordinationSheet")
@Table(name = "coordination_sheet")
public class MissionSheet {

    /** Brouillon, relu, validé (domain.md §2.3). */
    public enum Status {
        DRAFT,
        REVIEWED,
        VALIDATED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coordination_seq")
    private Long id;

    private int number;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "review_until")
    private LocalDate reviewUntil;

    @Column(name = "validated_on")
    private LocalDate validatedOn;

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<SheetSection> sections = new ArrayList<>();

    @Version private int version;

    protected MissionSheet() {}

    /** The first version: only its headings. */
    MissionSheet(List<String> headings) {
        this.number = 1;
        this.status = Status.DRAFT;
        headings.forEach(heading -> add(heading, null));
    }

    /** The version after a validated one begins with its words. */
    MissionSheet(MissionSheet before) {
        this.number = before.number + 1;
        this.status = Status.DRAFT;
        before.sections.forEach(it -> add(it.getHeading(), it.getWords()));
    }

    private void add(String heading, String words) {
        sections.add(new SheetSection(this, sections.size() + 1, heading, words));
    }

    /**
     * A section as it is to be.
     *
     * @param id of the one whose comments stay with it, or null
     */
    public record Part(Long id, String heading, String words) {}

    /** These and no others, in this order. */
    void write(List<Part> parts) {
        List<SheetSection> before = List.copyOf(sections);
        sections.clear();
        for (Part part : parts) {
            int place = sections.size() + 1;
            SheetSection section =
                    before.stream()
                            .filter(it -> it.getId().equals(part.id()))
                            .filter(it -> !sections.contains(it))
                            .findFirst()
                            .orElseGet(() -> new SheetSection(this, place, null, null));
            section.write(place, part.heading(), part.words());
            sections.add(section);
        }
    }

    /** It is a draft again, to be commented on until the end of that day. */
    void sendForReview(LocalDate lastDay) {
        status = Status.DRAFT;
        reviewUntil = lastDay;
    }

    void endReview() {
        status = Status.REVIEWED;
    }

    void validate(LocalDate today) {
        status = Status.VALIDATED;
        validatedOn = today;
    }

    /** Sent to be read over, whether or not one may comment still. */
    boolean isSent() {
        return status == Status.DRAFT && reviewUntil != null;
    }

    boolean isInReview(LocalDate today) {
        return isSent() && !today.isAfter(reviewUntil);
    }

    /** A draft that nobody but staff has seen. */
    boolean isUnsent() {
        return status == Status.DRAFT && reviewUntil == null;
    }

    boolean hasWords() {
        return sections.stream().anyMatch(it -> it.getWords() != null);
    }

    public int getNumber() {
        return number;
    }

    public Status getStatus() {
        return status;
    }

    public LocalDate getReviewUntil() {
        return reviewUntil;
    }

    public LocalDate getValidatedOn() {
        return validatedOn;
    }

    /** Grows with each change: who writes says which one they read. */
    public int getVersion() {
        return version;
    }

    List<SheetSection> sections() {
        return sections;
    }
}
