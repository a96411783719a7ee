package se4ai.kernel;

import com.google.gson.JsonObject;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** What the kernel uses of the machine: the answer to usage_request. */
final class Usage {

    private Usage() {}

    static JsonObject now() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Runtime runtime = Runtime.getRuntime();
        JsonObject content = new JsonObject();
        content.addProperty("hostname", hostName());
        content.addProperty("pid", ProcessHandle.current().pid());
        content.addProperty("kernel_cpu", 100 * Math.max(0, system.getProcessCpuLoad()));
        content.addProperty("kernel_memory", runtime.totalMemory() - runtime.freeMemory());
        content.addProperty("host_cpu_percent", 100 * Math.max(0, system.getCpuLoad()));
        content.addProperty("cpu_count", runtime.availableProcessors());
        content.add("host_virtual_memory", memory(system));
        return content;
    }

    private static JsonObject memory(OperatingSystemMXBean system) {
        long total = system.getTotalMemorySize();
        long free = system.getFreeMemorySize();
        JsonObject memory = new JsonObject();
        memory.addProperty("total", total);
        memory.addProperty("available", free);
        memory.addProperty("percent", 100.0 * (total - free) / total);
        memory.addProperty("used", total - free);
        memory.addProperty("free", free);
        return memory;
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
