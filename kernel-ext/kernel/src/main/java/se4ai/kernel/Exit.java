package se4ai.kernel;

import se4ai.kernel.wire.Channels;

/** The kernel's end: the last reply leaves, then the process ends, whatever threads cells have left behind. */
final class Exit {

    private static final long MILLIS_FOR_THE_LAST_REPLY = 200;
    private static final long MILLIS_FOR_SHUTDOWN_HOOKS = 2_000;

    private static volatile boolean wished;

    private Exit() {}

    /** Has something said when the process ends without a front end's wish. */
    static void onEnd(Runnable goodbye, Channels channels) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            try {
                                if (!wished) {
                                    goodbye.run();
                                }
                                channels.end(MILLIS_FOR_THE_LAST_REPLY);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        },
                        "goodbye"));
    }

    /** Ends the process soon; returns at once. */
    static void soon(Channels channels) {
        wished = true;
        daemon(() -> {
            // The reply is sent by the thread that asked for this.
            Thread.sleep(10);
            channels.end(MILLIS_FOR_THE_LAST_REPLY);
            daemon(() -> {
                Thread.sleep(MILLIS_FOR_SHUTDOWN_HOOKS);
                Runtime.getRuntime().halt(0);
            });
            System.exit(0);
        });
    }

    private interface Task {
        void run() throws InterruptedException;
    }

    private static void daemon(Task task) {
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "exit");
        thread.setDaemon(true);
        thread.start();
    }
}
