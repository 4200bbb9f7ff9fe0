package dev.rapport.scoring.rules.run;

import java.util.List;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieServices;

/** Loads the classes of Drools while a pack is still being read: half of a start goes into it, and a second core has nothing else to do. */
final class ColdStart {

    /** Made with the class, and so once. */
    private static final Thread LOADING = new Thread(ColdStart::load, "rapport-cold-start");

    static {
        LOADING.setDaemon(true);
        LOADING.setContextClassLoader(ColdStart.class.getClassLoader());
        LOADING.start();
    }

    private ColdStart() {}

    /** Returns at once; the first call begins, later ones do nothing. */
    static void begin() {
        // To load this class is to begin.
    }

    private static void load() {
        KieBaseBuilder.createKieBaseFromModel(List.of(), KieServices.get().newKieBaseConfiguration())
                .newKieSession()
                .dispose();
    }
}
