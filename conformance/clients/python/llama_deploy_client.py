"""The seed's own client, PyPI llama-deploy 0.6.1, against a server: every method, with await and without."""

import asyncio
import io
import sys

import httpx
from llama_deploy.client import Client
from llama_deploy.types.core import EventDefinition, ServiceDefinition, TaskDefinition
from llama_index.core.workflow.events import HumanResponseEvent
from pydantic import ValidationError

from story import acall, call, equal, fails, finish, told

api_server, control_plane, folder = sys.argv[1:4]
settings = {"api_server_url": api_server, "control_plane_url": control_plane, "timeout": 20.0, "poll_interval": 0.05}

messages = [{"text": f"message number {number}", "_data": {"extra": number - 1}} for number in (1, 2, 3)]


def deployment_file(name: str, greeter: str = "echo") -> io.StringIO:
    services = {"echo": greeter, "stream": "stream", "hitl": "hitl", "counting": "counting"}
    lines = [f"name: {name}", "control-plane: {}", "default-service: echo", "services:"]
    for service, member in services.items():
        source = f"{{type: local, name: '{folder}'}}"
        lines.append(f"  {service}: {{name: {service}, source: {source}, path: 'flows:{member}', host: localhost, port: 9001}}")
    return io.StringIO("\n".join(lines))


async def deployments(client: Client) -> None:
    status = await acall("apiserver.status", "getStatus", client.apiserver.status)
    equal(status.status.value, "Healthy", "the status")
    none = await acall("apiserver.deployments.list", "listDeployments", client.apiserver.deployments.list)
    equal(none, [], "the deployments before there is one")
    created = await acall(
        "apiserver.deployments.create", "createDeployment", lambda: client.apiserver.deployments.create(deployment_file("Async"))
    )
    equal(created.id, "Async", "the name of the deployment")
    got = await acall("apiserver.deployments.get", "getDeployment", lambda: client.apiserver.deployments.get("Async"))
    equal(got.id, "Async", "the deployment that was asked for")
    status = await client.apiserver.status()
    equal(status.deployments, ["Async"], "the deployments in the status")
    # The client takes each entry of the list for a name: with something to list it fails on any server.
    try:
        await client.apiserver.deployments.list()
        raise AssertionError("the list of deployments was read, which this client cannot do")
    except ValidationError:
        pass
    try:
        await client.apiserver.deployments.get("nope")
        raise AssertionError("a deployment that is not there was found")
    except httpx.HTTPStatusError as error:
        equal(error.response.status_code, 404, "the status for an unknown deployment")


async def api_tasks(client: Client) -> None:
    deployment = await client.apiserver.deployments.get("Async")
    tasks = await acall("deployment.tasks.list", "listTasks", deployment.tasks.list)
    equal(tasks.items, {}, "the tasks before there is one")
    text = await acall("deployment.tasks.run", "runTask", lambda: deployment.tasks.run(TaskDefinition(input='{"name": "Ada"}')))
    equal(text, "Hello, Ada!", "the result of a task of the default service")
    equal(await deployment.sessions.list(), [], "the sessions after a task that had none")
    task = await acall(
        "deployment.tasks.create",
        "createTask",
        lambda: deployment.tasks.create(TaskDefinition(input="{}", agent_id="stream")),
    )
    lines = await acall("task.events", "streamTaskEvents", lambda: collected(task.events()))
    equal(lines, [*messages, {"result": "Done."}], "the events of a task")
    equal(await collected(task.events()), lines, "the events when they are asked for again")
    result = await acall("task.results", "getTaskResult", task.results)
    equal(result.model_dump(), {"task_id": task.id, "history": [], "result": "Done.", "data": {}}, "the result")
    # The client reads members of what are plain objects: with something to list it fails on any server.
    try:
        await deployment.tasks.list()
        raise AssertionError("the list of tasks was read, which this client cannot do")
    except AttributeError:
        pass
    # Collections of this client know only what was put into them: nothing is asked for.
    for method, collection in (("deployment.tasks.get", deployment.tasks), ("deployment.sessions.get", deployment.sessions)):
        told(method, "none")
        fails(KeyError, lambda: collection.get(task.id))
    await human(deployment)


async def human(deployment) -> None:
    task = await deployment.tasks.create(TaskDefinition(input="{}", agent_id="hitl"))
    # The client takes no null for a result.
    try:
        await task.results()
        raise AssertionError("a task that waits has a result")
    except ValidationError:
        pass
    event = HumanResponseEvent(response="42")
    sent = await acall("task.send_event", "sendTaskEvent", lambda: task.send_event(event, "hitl"))
    equal(sent.agent_id, "hitl", "the event as it was sent")
    equal(await collected(task.events()), [{"prefix": "Enter a number: "}, {"result": "42"}], "the events with a human")


async def api_sessions(client: Client) -> None:
    deployment = await client.apiserver.deployments.get("Async")
    session = await acall("deployment.sessions.create", "createSession", deployment.sessions.create)
    equal((session.task_ids, session.state), ([], {}), "a new session")
    listed = await acall("deployment.sessions.list", "listSessions", deployment.sessions.list)
    equal(session.session_id in [each["session_id"] for each in listed], True, "the session is listed")
    for expected in ("1", "2"):
        definition = TaskDefinition(input="{}", agent_id="counting", session_id=session.session_id)
        equal(await deployment.tasks.run(definition), expected, "the count of the session")
    await acall("deployment.sessions.delete", "deleteSession", lambda: deployment.sessions.delete(session.session_id))
    listed = [each["session_id"] for each in await deployment.sessions.list()]
    equal(session.session_id in listed, False, "the session is listed after it was deleted")


async def reload(client: Client) -> None:
    changed = deployment_file("Async", "other")
    again = await client.apiserver.deployments.create(changed, reload=True)
    equal(await again.tasks.run(TaskDefinition(input='{"name": "Ada"}')), "Ciao, Ada!", "the result after a reload")


async def core_services(client: Client) -> None:
    services = client.core.services
    definition = ServiceDefinition(service_name="afar", description="Somewhere else.")
    registered = await acall("core.services.register", "registerService", lambda: services.register(definition))
    equal(registered.id, "afar", "the registered service")
    names = [each.id for each in await acall("core.services.list", "listServices", services.list)]
    equal(names, ["echo", "stream", "hitl", "counting", "afar"], "the services")
    await acall("core.services.deregister", "deregisterService", lambda: services.deregister("afar"))
    equal("afar" in [each.id for each in await services.list()], False, "the service is listed after it left")


async def core_sessions(client: Client) -> None:
    sessions = client.core.sessions
    session = await acall("core.sessions.create", "createSession", sessions.create)
    got = await acall("core.sessions.get", "getSession", lambda: sessions.get(session.id))
    equal(got.id, session.id, "the session that was asked for")
    same = await acall("core.sessions.get_or_create", "getSession", lambda: sessions.get_or_create(session.id))
    equal(same.id, session.id, "the session that is there")
    other = await acall("core.sessions.get_or_create", "createSession", lambda: sessions.get_or_create("not-there"))
    equal(other.id in ("not-there", session.id), False, "a session that was not there has the id that was asked for")
    listed = {each.id for each in await acall("core.sessions.list", "listSessions", sessions.list)}
    equal({session.id, other.id} <= listed, True, "the sessions are listed")
    await core_tasks(session)
    await acall("core.sessions.delete", "deleteSession", lambda: sessions.delete(session.id))
    try:
        await sessions.get(session.id)
        raise AssertionError("a session is there after it was deleted")
    except httpx.HTTPStatusError as error:
        equal(error.response.status_code, 404, "the status for a session that was deleted")


async def core_tasks(session) -> None:
    text = await acall("session.run", "addTask", lambda: session.run("echo", name="Ada"))
    equal(text, "Ciao, Ada!", "the result of a run")
    task = await acall("session.run_nowait", "addTask", lambda: session.run_nowait("stream"))
    stream = lambda: collected(session.get_task_result_stream(task))
    lines = await acall("session.get_task_result_stream", "streamTaskResult", stream)
    equal(lines, [*messages, {"result": "Done."}], "the stream of results")
    result = await acall("session.get_task_result", "getTaskResult", lambda: session.get_task_result(task))
    equal(result.result, "Done.", "the result of a task")
    definition = TaskDefinition(input="{}", task_id="mine", agent_id="hitl")
    mine = await acall("session.create_task", "addTask", lambda: session.create_task(definition))
    equal(mine, "mine", "the id that the client gave")
    equal(await session.get_task_result(mine), None, "the result of a task that waits")
    event = HumanResponseEvent(response="42")
    await acall("session.send_event", "sendTaskEvent", lambda: session.send_event("hitl", mine, event))
    equal(await answered(session, mine), "42", "the result after an event")
    other = await session.run_nowait("hitl")
    bare = EventDefinition(agent_id="hitl", event_obj_str='{"response": "43"}')
    await acall("session.send_event_def", "sendTaskEvent", lambda: session.send_event_def(other, bare))
    equal(await answered(session, other), "43", "the result after a bare event")
    tasks = await acall("session.get_tasks", "listTasks", session.get_tasks)
    equal([each.agent_id for each in tasks], ["echo", "stream", "hitl", "hitl"], "the tasks of the session")


async def answered(session, task: str) -> str:
    for _ in range(200):
        result = await session.get_task_result(task)
        if result is not None:
            return result.result
        await asyncio.sleep(0.05)
    raise AssertionError("the task did not end")


async def collected(lines) -> list:
    return [line async for line in lines]


async def with_await() -> None:
    client = Client(**settings)
    down = Client(api_server_url="http://127.0.0.1:1").apiserver
    equal((await down.status()).status.value, "Down", "the status of a server that is not there")
    for part in (deployments, api_tasks, api_sessions, reload, core_services, core_sessions):
        await part(client)
    try:
        client.sync
        raise AssertionError("the client without await can be had within a loop")
    except RuntimeError:
        pass


def without_await() -> None:
    client = Client(**settings).sync
    status = call("sync.apiserver.status", "getStatus", client.apiserver.status)
    equal(status.deployments, ["Async"], "the deployments in the status")
    create = lambda: client.apiserver.deployments.create(deployment_file("Sync"))
    deployment = call("sync.apiserver.deployments.create", "createDeployment", create)
    call("sync.apiserver.deployments.get", "getDeployment", lambda: client.apiserver.deployments.get("Sync"))
    run = lambda: deployment.tasks.run(TaskDefinition(input='{"name": "Ada"}'))
    equal(call("sync.deployment.tasks.run", "runTask", run), "Hello, Ada!", "the result")
    task = call(
        "sync.deployment.tasks.create",
        "createTask",
        lambda: deployment.tasks.create(TaskDefinition(input="{}", agent_id="hitl")),
    )
    event = HumanResponseEvent(response="42")
    call("sync.task.send_event", "sendTaskEvent", lambda: task.send_event(event, "hitl"))
    lines = call("sync.task.events", "streamTaskEvents", task.events)
    equal(lines, [{"prefix": "Enter a number: "}, {"result": "42"}], "the events")
    equal(call("sync.task.results", "getTaskResult", task.results).result, "42", "the result with a human")
    for method, collection in (("sync.deployment.tasks.get", deployment.tasks), ("sync.deployment.sessions.get", deployment.sessions)):
        told(method, "none")
        fails(KeyError, lambda: collection.get(task.id))
    # With something to list these two fail on any server, as they do with await.
    told("sync.apiserver.deployments.list", "listDeployments")
    fails(ValidationError, client.apiserver.deployments.list)
    told("sync.deployment.tasks.list", "listTasks")
    fails(AttributeError, deployment.tasks.list)
    session = call("sync.deployment.sessions.create", "createSession", deployment.sessions.create)
    listed = call("sync.deployment.sessions.list", "listSessions", deployment.sessions.list)
    equal(session.session_id in [each["session_id"] for each in listed], True, "the session is listed")
    delete = lambda: deployment.sessions.delete(session.session_id)
    call("sync.deployment.sessions.delete", "deleteSession", delete)
    without_await_core(client)


def without_await_core(client) -> None:
    services = client.core.services
    definition = ServiceDefinition(service_name="afar", description="Somewhere else.")
    call("sync.core.services.register", "registerService", lambda: services.register(definition))
    names = [each.id for each in call("sync.core.services.list", "listServices", services.list)]
    equal("afar" in names, True, "the service is listed")
    call("sync.core.services.deregister", "deregisterService", lambda: services.deregister("afar"))
    sessions = client.core.sessions
    session = call("sync.core.sessions.create", "createSession", sessions.create)
    call("sync.core.sessions.get", "getSession", lambda: sessions.get(session.id))
    call("sync.core.sessions.get_or_create", "getSession", lambda: sessions.get_or_create(session.id))
    call("sync.core.sessions.list", "listSessions", sessions.list)
    equal(call("sync.session.run", "addTask", lambda: session.run("echo", name="Ada")), "Hello, Ada!", "the result")
    task = call("sync.session.run_nowait", "addTask", lambda: session.run_nowait("stream"))
    lines = call("sync.session.get_task_result_stream", "streamTaskResult", lambda: session.get_task_result_stream(task))
    equal(lines, [*messages, {"result": "Done."}], "the stream of results")
    result = call("sync.session.get_task_result", "getTaskResult", lambda: session.get_task_result(task))
    equal(result.result, "Done.", "the result of a task")
    definition = TaskDefinition(input="{}", agent_id="hitl")
    waiting = call("sync.session.create_task", "addTask", lambda: session.create_task(definition))
    event = HumanResponseEvent(response="42")
    call("sync.session.send_event", "sendTaskEvent", lambda: session.send_event("hitl", waiting, event))
    bare = EventDefinition(agent_id="hitl", event_obj_str='{"response": "43"}')
    call("sync.session.send_event_def", "sendTaskEvent", lambda: session.send_event_def(waiting, bare))
    equal(len(call("sync.session.get_tasks", "listTasks", session.get_tasks)), 3, "the tasks of the session")
    call("sync.core.sessions.delete", "deleteSession", lambda: sessions.delete(session.id))


def story() -> None:
    asyncio.run(with_await())
    without_await()


finish(story)
