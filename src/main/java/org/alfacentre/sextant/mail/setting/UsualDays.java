package org.alfacentre.sextant.mail.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.registry.Modules;

/** How many days before a session the convocation is sent where nobody has set it. */
@ApplicationScoped
public class UsualDays {

    private static final int CONVOCATION = 15;

    private final Modules modules;

    @Inject
    UsualDays(Modules modules) {
        this.modules = modules;
    }

    protected UsualDays() {
        this(null);
    }

    /**
     * What the action's module says, switched off or not: who has a place is convoked.
     *
     * @param action null for the programme
     */
    public int convocation(String action) {
        return Optional.ofNullable(action).stream()
                .flatMapToInt(this::ofModule)
                .findFirst()
                .orElse(CONVOCATION);
    }

    private IntStream ofModule(String action) {
        return modules.present().stream()
                .filter(module -> module.actions().contains(action))
                .map(AxisModule::convocationDays)
                .flatMapToInt(OptionalInt::stream);
    }
}
