package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.alfacentre.sextant.axis.ModulePost;
import org.alfacentre.sextant.axis.ModulePost.Matter;
import org.alfacentre.sextant.shell.Formats;

/** The mails on the mission sheet; they lead to the version that they are about. */
@ApplicationScoped
class SheetLetters {

    private final ModulePost post;
    private final Formats formats;

    @Inject
    SheetLetters(ModulePost post, Formats formats) {
        this.post = post;
        this.formats = formats;
    }

    protected SheetLetters() {
        this(null, null);
    }

    /** Once for each last day that was set. */
    void toReview(MissionSheet sheet, Set<Long> members) {
        var review =
                new Matter(
                        "sheet:" + sheet.getNumber() + ":" + sheet.getReviewUntil(),
                        page(sheet),
                        language -> formats.date(language, sheet.getReviewUntil()));
        members.forEach(it -> post.send(CoordinationModule.ID, SheetToReview.NAME, it, review));
    }

    void validated(MissionSheet sheet, Set<Long> members) {
        var version =
                new Matter(
                        "sheet:" + sheet.getNumber(),
                        page(sheet),
                        language -> String.valueOf(sheet.getNumber()));
        members.forEach(it -> post.send(CoordinationModule.ID, SheetValidated.NAME, it, version));
    }

    private static String page(MissionSheet sheet) {
        return "/coordination/mission.xhtml?number=" + sheet.getNumber();
    }
}
