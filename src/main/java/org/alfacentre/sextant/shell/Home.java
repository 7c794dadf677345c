package org.alfacentre.sextant.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.identity.Role;

/**
 * The home page of whoever is signed in: the tiles that concern their roles. Those with nothing to
 * do fold into one line, so that what is to be done stands alone.
 */
@Named("home")
@RequestScoped
public class Home {

    private static final int SHOWN = 5;
    private static final int FEW = 2;

    @Inject @Any private Instance<HomeTile> all;
    @Inject private CurrentUser user;
    @Inject private Reader reader;
    @Inject private Words words;

    private List<Tile> tiles;

    /**
     * A tile as it is shown.
     *
     * @param more how many lines are not shown
     */
    public record Tile(String titleKey, String emptyKey, List<HomeLine> lines, int more) {

        static Tile of(HomeTile tile, List<HomeLine> lines) {
            int more = Math.max(0, lines.size() - SHOWN);
            return new Tile(
                    tile.titleKey(), tile.emptyKey(), lines.stream().limit(SHOWN).toList(), more);
        }

        public int count() {
            return lines.size() + more;
        }

        boolean isEmpty() {
            return lines.isEmpty();
        }
    }

    /** What the person is besides a participant, by name. */
    public List<String> getRoles() {
        return user.caller()
                .map(it -> it.roles().stream().filter(role -> role != Role.PARTICIPANT))
                .orElse(Stream.of())
                .sorted()
                .map(Role::name)
                .toList();
    }

    /** Where something is to be done, the most urgent first. */
    public List<Tile> getBusy() {
        return tiles().stream().filter(tile -> !tile.isEmpty()).toList();
    }

    /** Where nothing is to be done. */
    public List<Tile> getQuiet() {
        return tiles().stream().filter(Tile::isEmpty).toList();
    }

    /** Nothing to do, and few words to say it: they need no folding. */
    public boolean isCalm() {
        return getBusy().isEmpty() && getQuiet().size() <= FEW;
    }

    /** The titles of the quiet tiles, in one line. */
    public String getQuietTitles() {
        return getQuiet().stream()
                .map(tile -> words.of(reader.getLocale(), tile.titleKey()))
                .collect(Collectors.joining(" · "));
    }

    private List<Tile> tiles() {
        if (tiles == null) {
            tiles = user.caller().map(this::tiles).orElse(List.of());
        }
        return tiles;
    }

    private List<Tile> tiles(Caller caller) {
        return all.stream()
                .filter(tile -> caller.is(tile.roles().toArray(Role[]::new)))
                .sorted(Comparator.comparingInt(HomeTile::order))
                .map(tile -> Tile.of(tile, tile.lines(caller, reader.getLocale())))
                .toList();
    }
}
