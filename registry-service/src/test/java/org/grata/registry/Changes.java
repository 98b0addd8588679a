package org.grata.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;

/** Conditional changes of a resource over HTTP. */
public final class Changes {
    private static final String MERGE_PATCH = "application/merge-patch+json; charset=UTF-8";

    private Changes() {}

    public static String etag(String location) {
        return when().get(location).then().statusCode(200).extract().header("ETag");
    }

    /** @param ifMatch no header when null */
    public static ValidatableResponse patch(String location, @Nullable String ifMatch, String patch) {
        return sent(location, ifMatch, patch).then();
    }

    /** Changes what is stored now. */
    public static ValidatableResponse patch(String location, String patch) {
        return patch(location, etag(location), patch);
    }

    private static Response sent(String location, @Nullable String ifMatch, String patch) {
        RequestSpecification request = given().contentType(MERGE_PATCH).body(patch);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch(location);
    }

    /** Sends every patch to its location at the same moment with the same tag. */
    public static List<Response> atOnce(List<String> locations, String ifMatch, List<String> patches) {
        CountDownLatch start = new CountDownLatch(patches.size());
        try (ExecutorService clients = Executors.newFixedThreadPool(patches.size())) {
            List<Future<Response>> sent = new ArrayList<>();
            for (int i = 0; i < patches.size(); i++) {
                String location = locations.get(i);
                String patch = patches.get(i);
                sent.add(clients.submit(() -> {
                    start.countDown();
                    start.await();
                    return sent(location, ifMatch, patch);
                }));
            }
            List<Response> answers = new ArrayList<>();
            for (Future<Response> each : sent) {
                answers.add(each.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
