package org.grata.local.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import com.sun.net.httpserver.HttpServer;

/** Stands for a service: ready at once, or dies with a last word when its port is told to be broken. */
public final class FakeService {
    private FakeService() {}

    public static void main(String[] arguments) throws IOException {
        if (System.getenv("GRATA_DATABASE_USERNAME").equals("grata_registry") && Files.exists(Path.of("broken"))) {
            System.err.println("no table for me");
            System.exit(3);
        }
        int port = Integer.parseInt(System.getenv("QUARKUS_MANAGEMENT_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    /** Puts this class where the launcher looks for the built services of the repository. */
    static void install(Path root) throws IOException {
        for (ServiceKind kind : ServiceKind.values()) {
            Path jar = Program.of(kind, Packaging.JVM, root).file();
            Files.createDirectories(jar.getParent());
            Manifest manifest = new Manifest();
            manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
            String name = FakeService.class.getName().replace('.', '/') + ".class";
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                    InputStream code = FakeService.class.getResourceAsStream("/" + name)) {
                if (code == null) {
                    throw new UncheckedIOException(new IOException(name));
                }
                out.putNextEntry(new JarEntry(name));
                code.transferTo(out);
            }
        }
    }
}
