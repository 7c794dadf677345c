package org.alfacentre.sextant.testkit;

import java.util.List;
import org.alfacentre.sextant.axis.AxisModule;

/** One {@link AxisModule}, which says what the descriptor says. */
final class SaysWhatItIs implements Check {

    @Override
    public String name() {
        return "its module bean says what its descriptor says";
    }

    @Override
    public void run(BuiltModule module) {
        List<AxisModule> beans = module.beans(AxisModule.class);
        if (beans.size() != 1) {
            throw new AssertionError("it has " + beans.size() + " beans of AxisModule, not one");
        }
        AxisModule bean = beans.get(0);
        same("module", module.said("module"), bean.getClass().getName());
        same("id", module.id(), bean.id());
        same("axis", module.said("axis"), String.valueOf(bean.axis()));
    }

    private static void same(String key, String said, String is) {
        if (!said.equals(is)) {
            throw new AssertionError(
                    "the descriptor says " + key + "=" + said + ", the bean " + is);
        }
    }
}
