package org.alfacentre.sextant.people;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.schema.Row;

/**
 * A professional known to Sextant, with or without a password. Deactivated, a person keeps their
 * history but gets no place and no mail; anonymised, only a placeholder remains.
 */
@Entity
public class Person extends Row {

    /**
     * That {@code p} may sign in and enrol, for a query. Said in SQL: in a query with a function
     * EclipseLink writes a boolean as 1 on Derby, which Derby refuses.
     */
    public static final String IS_ACTIVE = "SQL('(? = TRUE)', p.active)";

    /** What stands where the name of somebody erased stood. */
    public static final String ERASED = "Personne anonymisée";

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "place_id")
    private ReceptionPlace place;

    private String departement;

    @Column(name = "function_code")
    private String function;

    private String language;
    private boolean active;

    @Column(name = "email_confirmed")
    private boolean emailConfirmed;

    @Column(name = "anonymised_at")
    private Instant anonymisedAt;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "failed_sign_ins")
    private int failedSignIns;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @ManyToMany
    @JoinTable(
            name = "person_network",
            joinColumns = @JoinColumn(name = "person_id"),
            inverseJoinColumns = @JoinColumn(name = "network_id"))
    private Set<LocalNetwork> networks = new HashSet<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<RoleGrant> grants = new HashSet<>();

    protected Person() {}

    public Person(String email, String firstName, String lastName, Instant createdAt) {
        rename(firstName, lastName);
        changeEmail(email);
        this.language = "fr";
        this.active = true;
        this.createdAt = createdAt;
    }

    /** The form in which addresses are compared: two that differ by case are one. */
    public static String emailKey(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public void rename(String newFirstName, String newLastName) {
        this.firstName = Objects.requireNonNull(newFirstName).strip();
        this.lastName = Objects.requireNonNull(newLastName).strip();
    }

    public void changeEmail(String newEmail) {
        this.email = newEmail.strip();
        this.emailKey = emailKey(newEmail);
    }

    public void confirmEmail() {
        emailConfirmed = true;
    }

    public void worksAt(Organisation newOrganisation, ReceptionPlace newPlace) {
        this.organisation = newOrganisation;
        this.place = newPlace;
    }

    public void worksAs(String newFunction) {
        this.function = newFunction;
    }

    /** Their own département; null falls back on the organisation's. */
    public void livesIn(String newDepartement) {
        this.departement = newDepartement;
    }

    public void speaks(String newLanguage) {
        this.language = newLanguage;
    }

    public void belongsTo(Collection<LocalNetwork> newNetworks) {
        networks.clear();
        networks.addAll(newNetworks);
    }

    /** {@code network} is null but for a référent, who is one for a regroupement. */
    public void grant(Role role, LocalNetwork network) {
        grants.add(new RoleGrant(this, role, network));
    }

    public void revoke(Role role) {
        grants.removeIf(grant -> grant.getRole() == role);
    }

    public void usePassword(String hash) {
        this.passwordHash = hash;
        signedIn();
    }

    public void signedIn() {
        failedSignIns = 0;
        lockedUntil = null;
    }

    /** Counts a wrong password since the last right one. */
    public int failedToSignIn() {
        return ++failedSignIns;
    }

    /** No password opens the account before then. */
    public void lock(Instant until) {
        lockedUntil = until;
    }

    public void deactivate() {
        active = false;
    }

    public void reactivate() {
        active = true;
    }

    /** Leaves a placeholder that says nothing about whom it stood for. */
    public void anonymise(Instant when) {
        String placeholder = UUID.randomUUID() + "@anonyme.invalid";
        active = false;
        anonymisedAt = when;
        changeEmail(placeholder);
        firstName = "–";
        lastName = ERASED;
        organisation = null;
        place = null;
        departement = null;
        function = null;
        passwordHash = null;
        networks.clear();
        grants.clear();
    }

    public String getEmail() {
        return email;
    }

    public String getFirstName() {
        return firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public String getName() {
        return firstName + " " + lastName;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public ReceptionPlace getPlace() {
        return place;
    }

    /** Their own département, else their organisation's, else null. */
    public String getDepartement() {
        return departement != null || organisation == null
                ? departement
                : organisation.getDepartement();
    }

    /** Their own département, null when it is left to the organisation's. */
    public String getOwnDepartement() {
        return departement;
    }

    /** A code of {@link Functions}, another text as it was given, or null when unknown. */
    public String getFunction() {
        return function;
    }

    public String getLanguage() {
        return language;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(language);
    }

    public boolean isActive() {
        return active;
    }

    public boolean isEmailConfirmed() {
        return emailConfirmed;
    }

    public boolean isAnonymised() {
        return anonymisedAt != null;
    }

    public Optional<String> getPasswordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public boolean hasFailedToSignIn() {
        return failedSignIns > 0 || lockedUntil != null;
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public Set<LocalNetwork> getNetworks() {
        return networks;
    }

    public Set<RoleGrant> getGrants() {
        return grants;
    }

    public Set<Role> getRoles() {
        return grants.stream().map(RoleGrant::getRole).collect(Collectors.toSet());
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.getRole() == role);
    }

    public Audience getAudience() {
        return organisation == null ? null : organisation.getType().getAudience();
    }
}
