"""PyPI openai, version 3, against the Assistants API in version 2: runs that are polled, streamed, and answered."""

import sys
import warnings

import openai

from story import call, equal, fails, finish

warnings.simplefilter("ignore", DeprecationWarning)

url, key = sys.argv[1:3]
client = openai.OpenAI(base_url=url, api_key=key, max_retries=0, timeout=20.0)
threads, runs = client.beta.threads, client.beta.threads.runs

weather = {"type": "function", "function": {"name": "get_weather", "parameters": {"type": "object", "properties": {}}}}


def scene(script: str, said: str = "Hello.") -> tuple[str, str]:
    create = lambda: client.beta.assistants.create(model=f"script:{script}", tools=[weather])
    assistant = call("beta.assistants.create", "createAssistant", create)
    thread = call("beta.threads.create", "createThread", lambda: threads.create(messages=[{"role": "user", "content": said}]))
    return assistant.id, thread.id


def newest(thread: str) -> str:
    page = call("beta.threads.messages.list", "listMessages", lambda: threads.messages.list(thread, limit=1))
    return "".join(part.text.value for part in page.data[0].content if part.type == "text")


def polled() -> None:
    assistant, thread = scene("plain-text")
    create = lambda: runs.create_and_poll(thread_id=thread, assistant_id=assistant, poll_interval_ms=20)
    run = call("beta.threads.runs.create_and_poll", "createRun", create)
    equal((run.status, run.assistant_id, run.thread_id), ("completed", assistant, thread), "the run that was polled")
    read = call("beta.threads.runs.retrieve", "getRun", lambda: runs.retrieve(run.id, thread_id=thread))
    equal(read.to_dict(), run.to_dict(), "the run when it is read")
    steps = call("beta.threads.runs.steps.list", "listRunSteps", lambda: list(runs.steps.list(run.id, thread_id=thread)))
    equal([step.type for step in steps], ["message_creation"], "the steps of the run")
    begin = lambda: threads.create_and_run_poll(
        assistant_id=assistant, thread={"messages": [{"role": "user", "content": "Hi."}]}, poll_interval_ms=20
    )
    other = call("beta.threads.create_and_run_poll", "createThreadAndRun", begin)
    equal(other.status, "completed", "the run of a thread that was made for it")


def streamed() -> None:
    assistant, thread = scene("plain-text")
    names, text = [], ""
    with call("beta.threads.runs.stream", "createRun", lambda: runs.stream(thread_id=thread, assistant_id=assistant)) as stream:
        for event in stream:
            names.append(event.event)
            if event.event == "thread.message.delta":
                text += "".join(part.text.value or "" for part in event.data.delta.content or [] if part.type == "text")
        final = stream.get_final_run()
    equal(names[:3], ["thread.run.created", "thread.run.queued", "thread.run.in_progress"], "the first events")
    equal(names[-1], "thread.run.completed", "the last event")
    equal(final.status, "completed", "the run at the end of its stream")
    equal(text, newest(thread), "the deltas together")
    plain = call("beta.threads.runs.create", "createRun", lambda: runs.create(thread_id=thread, assistant_id=assistant, stream=True))
    equal([event.event for event in plain][-1], "thread.run.completed", "the last event without a helper")


def answered() -> None:
    assistant, thread = scene("two-functions")
    waiting = runs.create_and_poll(thread_id=thread, assistant_id=assistant, poll_interval_ms=20)
    equal(waiting.status, "requires_action", "the run that needs tools")
    calls = waiting.required_action.submit_tool_outputs.tool_calls
    outputs = [{"tool_call_id": each.id, "output": f"degrees {index}"} for index, each in enumerate(calls)]
    one = lambda: runs.submit_tool_outputs(waiting.id, thread_id=thread, tool_outputs=outputs[:1])
    fails(openai.BadRequestError, one)
    submit = lambda: runs.submit_tool_outputs_and_poll(
        run_id=waiting.id, thread_id=thread, tool_outputs=outputs, poll_interval_ms=20
    )
    done = call("beta.threads.runs.submit_tool_outputs_and_poll", "submitToolOutputsToRun", submit)
    equal((done.id, done.status), (waiting.id, "completed"), "the run after its tools")
    equal("degrees 1" in newest(thread), True, "the answer uses what the tools said")
    again = runs.create_and_poll(thread_id=thread, assistant_id=assistant, poll_interval_ms=20)
    if again.status == "requires_action":
        call("beta.threads.runs.cancel", "cancelRun", lambda: runs.cancel(again.id, thread_id=thread))
        equal(runs.poll(again.id, thread_id=thread, poll_interval_ms=20).status, "cancelled", "the run that was cancelled")


def gone() -> None:
    assistant, thread = scene("plain-text")
    deleted = call("beta.threads.delete", "deleteThread", lambda: threads.delete(thread))
    equal(deleted.deleted, True, "the thread is deleted")
    fails(openai.NotFoundError, lambda: threads.retrieve(thread))
    call("beta.assistants.delete", "deleteAssistant", lambda: client.beta.assistants.delete(assistant))
    fails(openai.NotFoundError, lambda: client.beta.assistants.retrieve(assistant))


def story() -> None:
    for part in (polled, streamed, answered, gone):
        part()


finish(story)
