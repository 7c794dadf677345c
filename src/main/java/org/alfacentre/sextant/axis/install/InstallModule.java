package org.alfacentre.sextant.axis.install;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.alfacentre.sextant.shell.FieldErrors;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;

/** {@code /module-install.xhtml}: a jar is read first, then installed once it is confirmed. */
@Named("installModule")
@RequestScoped
public class InstallModule {

    @Inject private Installer installer;
    @Inject private FieldErrors wrong;
    @Inject private Notices notices;
    @Inject private Visit visit;

    private Part file;
    private InstallPlan plan;

    public boolean isOpen() {
        return installer.isOpen();
    }

    /** What the file would add, or null before there is one. */
    public InstallPlan getPlan() {
        if (plan == null && visit.asked("checksum") != null) {
            plan = installer.plan(visit.asked("checksum"), visit.caller());
        }
        return plan;
    }

    public boolean isDowngrade() {
        return installer.isDowngrade(getPlan());
    }

    /** The extension points that it has to do with. */
    public List<String> getPoints() {
        return List.copyOf(getPlan().points().keySet());
    }

    public void read() {
        try {
            byte[] content = new byte[0];
            if (file != null) {
                Installer.mustFit(file.getSize());
                content = file.getInputStream().readAllBytes();
            }
            plan = installer.take(content, visit.caller());
        } catch (Refusal refusal) {
            wrong.refused(refusal);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    public String install() {
        try {
            InstallPlan done =
                    installer.install(
                            visit.asked("checksum"), visit.asked("password"), visit.caller());
            notices.done("modules.install.done", done.id(), done.version());
            return "/modules.xhtml?faces-redirect=true";
        } catch (Refusal refusal) {
            wrong.refused(refusal);
            return null;
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
