package org.grata.ingest.announcement.rest;

/** What the OpenAPI document shows. */
final class Examples {
    static final String TEXT =
            "Belgium is sending away 21 members of the Russian embassy in Brussels; they have 15 days to leave.";

    static final String SUBMISSION = """
            {
              "text": "Belgium is sending away 21 members of the Russian embassy in Brussels; they have 15 days to leave.",
              "publishedAt": "2022-03-29T18:00:00+02:00",
              "source": { "name": "Example Gazette", "url": "https://gazette.example/2022/03/29/1" }
            }
            """;

    static final String EXTRACTION = """
            {
              "language": "en",
              "measures": [ {
                "kind": "EXPULSION", "status": "ANNOUNCED",
                "receivingState": "BE", "sendingState": "RU",
                "headcount": { "count": 21, "qualifier": "EXACT" },
                "category": "EMBASSY_STAFF",
                "missions": [ { "kind": "EMBASSY", "city": "Brussels" } ],
                "persons": [], "announcedOn": null, "announcedIn": null,
                "deadline": { "type": "DURATION", "iso": "P15D", "phrase": "15 days",
                              "leaveBy": "2022-04-13T23:59:59+02:00" },
                "grounds": [], "retaliation": false, "inConcertWith": [], "remaining": null,
                "attribution": [], "confidence": 0.9,
                "evidence": [ { "field": "headcount", "start": 24, "end": 34, "quote": "21 members" } ]
              } ],
              "remarks": []
            }
            """;

    static final String PROBLEM = """
            {
              "type": "urn:grata:problem:invalid-input",
              "title": "The request is not valid",
              "status": 400,
              "detail": "text: must not be empty",
              "code": "INVALID_INPUT",
              "errors": [ { "field": "text", "in": "body", "detail": "must not be empty" } ]
            }
            """;

    static final String TOO_LARGE = """
            {
              "type": "urn:grata:problem:too-large",
              "title": "The request is too large",
              "status": 413,
              "detail": "text: must not be longer than 1048576 bytes",
              "code": "TOO_LARGE",
              "errors": [ { "field": "text", "in": "body", "detail": "must not be longer than 1048576 bytes" } ]
            }
            """;

    static final String NOT_PROCESSABLE = """
            {
              "type": "urn:grata:problem:not-processable",
              "title": "The request is well formed but cannot be processed",
              "status": 422,
              "detail": "language: is not supported; supported are en",
              "code": "NOT_PROCESSABLE",
              "errors": [ { "field": "language", "in": "body", "detail": "is not supported; supported are en" } ]
            }
            """;

    private Examples() {}
}
