package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.axis.PublicationCheck;
import org.alfacentre.sextant.axis.PublicationCheck.Remark;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.axis.registry.ModuleGateway;
import org.alfacentre.sextant.axis.registry.ModuleGateway.Failed;
import org.alfacentre.sextant.field.Asked;
import org.alfacentre.sextant.field.SessionAnswers;
import org.alfacentre.sextant.session.calendar.Finding;
import org.alfacentre.sextant.shell.Refusal;

/**
 * What an action's modules find in a draft before it is published, and which of their required
 * questions it leaves open; asked outside any lock.
 */
@ApplicationScoped
public class PublicationAdvice {

    @Inject private Extensions extensions;
    @Inject private ModuleGateway gateway;
    @Inject private SessionView sessions;
    @Inject private SessionAnswers answers;

    /** Blocks first; a module that could not be asked is a warning. Of a draft alone. */
    public List<Finding> on(TrainingSession session) {
        if (session.getStatus() != SessionStatus.DRAFT) {
            return List.of();
        }
        List<Finding> findings = remarks(session.getAction().getCode(), session.getId());
        answers.missing(session.getAction().getCode(), session.getId()).stream()
                .map(PublicationAdvice::missing)
                .forEach(findings::add);
        findings.sort((one, other) -> one.severity().compareTo(other.severity()));
        return findings;
    }

    private List<Finding> remarks(String action, long session) {
        var findings = new ArrayList<Finding>();
        var checks = extensions.of(PublicationCheck.class, action);
        if (checks.isEmpty()) {
            return findings;
        }
        SessionCard card = sessions.find(action, session).orElseThrow(Refusal::notFound);
        for (var check : checks) {
            var outcome = gateway.ask(check, it -> it.check(card));
            if (outcome instanceof Failed<List<Remark>> failed) {
                findings.add(
                        Finding.warn(
                                "module-not-asked", "action", failed.module(), failed.reference()));
            }
            outcome.orElse(List.of()).forEach(remark -> findings.add(finding(remark)));
        }
        return findings;
    }

    void mustPass(TrainingSession session) {
        List<Refusal.Wrong> blocks =
                on(session).stream().filter(Finding::isBlock).map(Finding::asWrong).toList();
        if (!blocks.isEmpty()) {
            throw Refusal.invalid(blocks);
        }
    }

    private static Finding missing(Asked asked) {
        return Finding.warn("field-open", asked.path(), new Finding.Label(asked.labelKey()));
    }

    private static Finding finding(Remark remark) {
        Object[] arguments = remark.arguments().toArray();
        return remark.blocks()
                ? Finding.block(remark.key(), "action", arguments)
                : Finding.warn(remark.key(), "action", arguments);
    }
}
