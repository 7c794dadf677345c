package org.alfacentre.sextant.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** The list, in the order in which it is of use to whoever reads the first failure. */
final class ContractChecks implements TestTemplateInvocationContextProvider {

    private static final List<Check> ALL =
            List.of(
                    new LetIn(),
                    new SaysWhatItIs(),
                    new BothLanguages(),
                    new PagesAreListed(),
                    new SlotsHaveNames(),
                    new MailsStand(),
                    new NoInternals(),
                    new Migrates(Database.DERBY),
                    new Migrates(Database.POSTGRESQL));

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
            ExtensionContext context) {
        return ALL.stream().map(Invocation::new);
    }

    private record Invocation(Check check) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int index) {
            return check.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            BeforeTestExecutionCallback run = context -> check.run(BuiltModule.ofThisBuild());
            return List.of(run);
        }
    }
}
