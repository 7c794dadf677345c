package org.alfacentre.sextant.axis;

/**
 * Invented starter data of a module, so that its page has something to show in demo and test modes.
 *
 * <p>Nothing of a module runs at start-up on its own: the kernel calls this once the tables are
 * ready, in those two modes only, on another thread and guarded, so that neither its failure nor
 * its slowness holds anything up. It is called at every start: what is there already stays as it
 * is. Pages say that what it loads is fictitious.
 *
 * <pre>{@code
 * @Transactional
 * public void load() {
 *     if (offers.isEmpty()) {
 *         STARTERS.forEach(offers::add);
 *     }
 * }
 * }</pre>
 */
public interface FictitiousData {

    void load();
}
