package org.alfacentre.sextant.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.identity.Role;

/** The home page of whoever is signed in: the tiles that concern their roles. */
@Named("home")
@RequestScoped
public class Home {

    private static final int SHOWN = 5;

    @Inject @Any private Instance<HomeTile> all;
    @Inject private CurrentUser user;
    @Inject private Reader reader;

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
    }

    public List<Tile> getTiles() {
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
