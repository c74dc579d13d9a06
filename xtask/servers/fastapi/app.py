"""A ferry line's API with every kind of parameter, body and answer that FastAPI has. Each operation says what it got."""

import hashlib
import json
from collections.abc import AsyncIterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Annotated, Any, Literal, Union
from uuid import UUID

from fastapi import (
    Body, Cookie, Depends, FastAPI, File, Form, Header, HTTPException, Query, Request, Response, Security, UploadFile,
)
from fastapi.responses import JSONResponse, PlainTextResponse, RedirectResponse, StreamingResponse
from fastapi.security import (
    APIKeyCookie, APIKeyHeader, APIKeyQuery, HTTPBasic, HTTPBasicCredentials, HTTPBearer, OAuth2PasswordBearer,
)
from pydantic import BaseModel, ConfigDict, Field, SecretStr

app = FastAPI(title="Ferry line", version="2.4")


class Deck(str, Enum):
    upper = "upper"
    car_deck = "car deck"
    stern_bow = "stern/bow"
    c_plus = "c+"


class Class(IntEnum):
    first = 1
    second = 20


class Got(BaseModel):
    got: dict[str, str]


def got(**values: Any) -> dict[str, dict[str, str]]:
    """Each value with its type, as Python writes it."""
    return {"got": {name: repr(value) for name, value in values.items()}}


def digest(content: bytes) -> str:
    return f"{len(content)} {hashlib.sha256(content).hexdigest()[:16]}"


# Parameters


@app.get("/sailings/search", tags=["parameters"])
def search_sailings(
    port: str, seats: int, fare: float, return_trip: bool, day: date, leaves: datetime, boarding: time,
    crossing: timedelta, ticket: UUID, discount: Decimal, deck: Deck, travel_class: Class,
    mode: Literal["foot", "car"], note: str | None = None, dogs: int | None = None, until: date | None = None,
    page_size: int = 12, ship: Annotated[str | None, Query(alias="ship-name")] = None,
    select: Annotated[str | None, Query(alias="$select")] = None,
    cursor: Annotated[str | None, Query(alias="page[cursor]")] = None,
    kind: Annotated[str | None, Query(alias="type")] = None,
) -> Got:
    return got(
        port=port, seats=seats, fare=fare, return_trip=return_trip, day=day, leaves=leaves, boarding=boarding,
        crossing=crossing, ticket=ticket, discount=discount, deck=deck, travel_class=travel_class, mode=mode, note=note,
        dogs=dogs, until=until, page_size=page_size, ship=ship, select=select, cursor=cursor, kind=kind,
    )


@app.get("/sailings/lists", tags=["parameters"])
def list_sailings(
    ports: Annotated[list[str], Query()], berths: Annotated[list[int], Query()] = [],
    decks: Annotated[list[Deck] | None, Query()] = None, weekdays: Annotated[set[int] | None, Query()] = None,
    days: Annotated[list[date] | None, Query()] = None, either: Annotated[int | str | None, Query()] = None,
) -> Got:
    weekdays = sorted(weekdays) if weekdays else weekdays
    return got(ports=ports, berths=berths, decks=decks, weekdays=weekdays, days=days, either=either)


class Filter(BaseModel):
    model_config = ConfigDict(extra="forbid")
    limit: int = Field(50, gt=0, le=200)
    offset: int = Field(0, ge=0)
    order_by: Literal["departs", "arrives"] = "departs"
    tags: list[str] = []


@app.get("/sailings/filter", tags=["parameters"])
def filter_sailings(filter: Annotated[Filter, Query()]) -> Got:
    return got(filter=filter)


@app.get("/ports/{name}/{berth}/{day}/{ticket}/{quay}/{depth}", tags=["parameters"])
def read_berth(name: str, berth: int, day: date, ticket: UUID, quay: Literal["long pier", "süd"], depth: Decimal) -> Got:
    return got(name=name, berth=berth, day=day, ticket=ticket, quay=quay, depth=depth)


@app.get("/charts/{chart:path}", tags=["parameters"])
def read_chart(chart: str) -> Got:
    return got(chart=chart)


@app.get("/headers", tags=["parameters"])
def read_headers(
    x_agency: Annotated[str, Header()], x_stops: Annotated[list[str] | None, Header()] = None,
    x_since: Annotated[datetime | None, Header()] = None, if_match: Annotated[str | None, Header()] = None,
    x_count: Annotated[int | None, Header()] = None, accept_language: Annotated[str | None, Header()] = None,
    odd: Annotated[str | None, Header(alias="odd_header", convert_underscores=False)] = None,
    user_agent: Annotated[str | None, Header()] = None,
) -> Got:
    return got(
        x_agency=x_agency, x_stops=x_stops, x_since=x_since, if_match=if_match, x_count=x_count,
        accept_language=accept_language, odd=odd, user_agent=user_agent,
    )


@app.get("/cookies", tags=["parameters"])
def read_cookies(
    basket: Annotated[str, Cookie()], visits: Annotated[int | None, Cookie()] = None,
    odd: Annotated[str | None, Cookie(alias="odd-cookie")] = None,
) -> Got:
    return got(basket=basket, visits=visits, odd=odd)


# JSON bodies


class Booking(BaseModel):
    name: str
    seats: int
    fare: float
    paid: bool
    day: date
    leaves: datetime
    boarding: time
    crossing: timedelta
    ticket: UUID
    discount: Decimal
    deck: Deck
    travel_class: Class
    seal: bytes
    wide: int = 0
    nothing: None = None
    note: str | None = None
    ages: list[int | None] | None = None
    place: tuple[int, str, bool] = (1, "a", True)
    baggage: dict[str, list[int]] = {}
    legs: dict[int, str] = {}
    anything: Any = None
    pin: SecretStr | None = None
    labels: set[str] = set()
    onward: Union["Booking", None] = None
    class_: str = Field("z", alias="class")
    source: Literal["web"] = "web"
    mark: Literal["x", 1, True, None] = None


@app.post("/bookings/kinds", tags=["bodies"])
def check_booking(booking: Booking) -> Got:
    pin = booking.pin and booking.pin.get_secret_value()
    return got(**{**dict(booking), "pin": pin})


@app.post("/bookings/echo", tags=["bodies"])
def echo_booking(booking: Booking) -> Booking:
    return booking


class Car(BaseModel):
    kind: Literal["car"]
    length: int


class Lorry(BaseModel):
    kind: Literal["lorry", "coach"]
    heavy: bool = True


class Bike(BaseModel):
    kind: Literal["bike"] = "bike"
    power: Literal["legs", "battery"] | None = None


Vehicle = Annotated[Union[Car, Lorry, Bike], Field(discriminator="kind")]


class Load(BaseModel):
    vehicles: list[Vehicle]
    first: Vehicle | None = None
    loose: Union[int, str, list[int], Car, None] = None
    by_lane: dict[str, Vehicle] = {}


@app.post("/loads", tags=["bodies"])
def check_load(load: Load) -> Got:
    return got(**dict(load))


@app.post("/loads/echo", tags=["bodies"])
def echo_load(load: Load) -> Load:
    return load


@app.post("/vehicles", tags=["bodies"])
def check_vehicle(vehicle: Vehicle) -> Got:
    return got(vehicle=vehicle)


@app.post("/vehicles/optional", tags=["bodies"])
def check_optional(car: Car | None = None) -> Got:
    return got(car=car)


@app.post("/vehicles/list", tags=["bodies"])
def check_list(cars: list[Car]) -> Got:
    return got(cars=cars)


@app.post("/vehicles/two", tags=["bodies"])
def check_two(car: Car, lorry: Lorry, lane: Annotated[int, Body()], watch: str | None = None) -> Got:
    return got(car=car, lorry=lorry, lane=lane, watch=watch)


@app.post("/numbers/one", tags=["bodies"])
def check_number(number: Annotated[int, Body()]) -> Got:
    return got(number=number)


@app.post("/texts/one", tags=["bodies"])
def check_text(text: Annotated[str, Body(embed=False)]) -> Got:
    return got(text=text)


class Change(BaseModel):
    name: str | None = None
    seats: int | None = 3
    labels: list[str] | None = None
    extra: dict[str, Any] | None = None


@app.patch("/bookings/{number}", tags=["bodies"])
def change_booking(number: int, change: Change) -> Got:
    return got(number=number, given=sorted(change.model_fields_set), change=change)


@app.delete("/bookings", tags=["bodies"], status_code=204)
def delete_bookings(numbers: list[int]) -> None:
    if numbers != [4, 5]:
        raise HTTPException(409, detail={"numbers": numbers})


# Forms and files


@app.post("/forms/plain", tags=["forms"])
def send_form(
    name: Annotated[str, Form()], seats: Annotated[int, Form()], labels: Annotated[list[str], Form()] = [],
    day: Annotated[date | None, Form()] = None, paid: Annotated[bool, Form()] = False,
    deck: Annotated[Deck | None, Form()] = None,
) -> Got:
    return got(name=name, seats=seats, labels=labels, day=day, paid=paid, deck=deck)


class Login(BaseModel):
    username: str
    password: str
    scopes: list[str] = []


@app.post("/forms/model", tags=["forms"])
def send_model(login: Annotated[Login, Form()]) -> Got:
    return got(login=login)


@app.post("/files/one", tags=["forms"])
async def send_file(file: UploadFile) -> Got:
    return got(name=file.filename, type=file.content_type, content=digest(await file.read()))


@app.post("/files/bytes", tags=["forms"])
async def send_bytes(file: Annotated[bytes, File()]) -> Got:
    return got(content=digest(file))


@app.post("/files/many", tags=["forms"])
async def send_files(
    files: list[UploadFile], note: Annotated[str, Form()], labels: Annotated[list[str], Form()] = [],
    count: Annotated[int | None, Form()] = None, leaves: Annotated[datetime | None, Form()] = None,
    cover: UploadFile | None = None,
) -> Got:
    return got(
        files=[(file.filename, file.content_type, digest(await file.read())) for file in files], note=note,
        labels=labels, count=count, leaves=leaves, cover=(cover.filename, cover.content_type) if cover else None,
    )


BYTES = {"content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}}


@app.post("/files/raw", tags=["forms"], openapi_extra={"requestBody": {"required": True, **BYTES}})
async def send_raw(request: Request) -> Got:
    return got(content=digest(await request.body()), type=request.headers.get("content-type"))


# Answers


class Tick(BaseModel):
    number: int
    text: str


@app.get("/answers/download", tags=["answers"], response_class=Response, responses={200: BYTES})
def download(size: int = 1000) -> Any:
    return StreamingResponse((b"ferry!" for _ in range(size)), media_type="application/octet-stream")


@app.get("/answers/events", tags=["answers"], response_class=Response, responses={
    200: {"content": {"text/event-stream": {"schema": {"$ref": "#/components/schemas/Tick"}}}},
})
async def events(count: int = 3) -> Any:
    async def write() -> AsyncIterable[str]:
        yield ": begin\n\n"
        for number in range(count):
            tick = json.dumps({"number": number, "text": "ü\n" + "w" * number}, ensure_ascii=False)
            yield f"event: tick\nid: {number}\ndata: {tick}\n\n"

    return StreamingResponse(write(), media_type="text/event-stream")


@app.get("/answers/lines", tags=["answers"], response_class=Response, responses={
    200: {"content": {"application/x-ndjson": {"schema": {"$ref": "#/components/schemas/Tick"}}}},
})
async def lines(count: int = 3) -> Any:
    async def write() -> AsyncIterable[str]:
        for number in range(count):
            yield json.dumps({"number": number, "text": "line"}) + "\n"

    return StreamingResponse(write(), media_type="application/x-ndjson")


@app.get("/answers/tick", tags=["answers"])
def tick() -> Tick:
    return Tick(number=1, text="x")


@app.get("/answers/maybe", tags=["answers"])
def maybe(there: bool = False) -> Tick | None:
    return Tick(number=1, text="x") if there else None


@app.get("/answers/any", tags=["answers"])
def anything() -> Any:
    return {"values": [1, 2.5, None, 12345678901234567890]}


@app.get("/answers/text", tags=["answers"], response_class=PlainTextResponse)
def text() -> str:
    return "all aboard"


@app.get("/answers/map", tags=["answers"])
def by_port() -> dict[str, Tick]:
    return {"Amrum": Tick(number=7, text="m")}


@app.get("/answers/tuple", tags=["answers"])
def pair() -> tuple[int, str, Tick | None]:
    return (6, "b", None)


@app.get("/answers/number", tags=["answers"])
def number() -> int:
    return 5


class Problem(BaseModel):
    code: Literal["sunk", "late"]
    detail: str


@app.get("/answers/errors/{kind}", tags=["answers"], responses={404: {"model": Problem}, 409: {"model": Problem}})
def fail(kind: str) -> Tick:
    if kind == "404":
        return JSONResponse({"code": "sunk", "detail": "it has sunk"}, 404)
    if kind == "503":
        return JSONResponse({"detail": "not now"}, 503, headers={"retry-after": "9"})
    if kind == "html":
        return Response("<html>bad gateway</html>", 502, media_type="text/html")
    raise HTTPException(400, detail="no such kind")


@app.get("/answers/moved", tags=["answers"])
def moved() -> Tick:
    return RedirectResponse("/answers/tick", 307)


class Receipt(BaseModel):
    id: int


@app.post("/answers/accepted", tags=["answers"], status_code=202, responses={200: {"model": Receipt}})
def accept(now: bool = False) -> Tick:
    return JSONResponse({"id": 8}, 200) if now else Tick(number=1, text="later")


# Credentials

basic = HTTPBasic()
bearer = HTTPBearer()
in_header = APIKeyHeader(name="X-Ferry-Key")
in_query = APIKeyQuery(name="ferry_key")
in_cookie = APIKeyCookie(name="ferry")
oauth = OAuth2PasswordBearer(tokenUrl="token")


@app.get("/guarded/basic", tags=["guarded"])
def with_basic(given: Annotated[HTTPBasicCredentials, Depends(basic)]) -> Got:
    return got(user=given.username, password=given.password)


@app.get("/guarded/bearer", tags=["guarded"])
def with_bearer(given: Annotated[Any, Depends(bearer)]) -> Got:
    return got(token=given.credentials)


@app.get("/guarded/keys", tags=["guarded"])
def with_keys(
    header: Annotated[str, Security(in_header)], query: Annotated[str, Security(in_query)],
    cookie: Annotated[str, Security(in_cookie)],
) -> Got:
    return got(header=header, query=query, cookie=cookie)


@app.get("/guarded/oauth", tags=["guarded"])
def with_token(token: Annotated[str, Depends(oauth)]) -> Got:
    return got(token=token)


# What is sent and what is received differ


class Item(BaseModel):
    name: str
    weight: float = 1.5
    deck: Deck = Deck.upper
    labels: list[str] = []
    sizes: dict[str, float] | None = None


@app.post("/items", tags=["items"])
def create_item(item: Item) -> Item:
    return item


@app.put("/items/{number}", tags=["items"])
def replace_item(number: int, item: Item, lanes: Annotated[list[int] | None, Query()] = None) -> Item:
    return item.model_copy(update={"labels": [f"{number} {lanes}", *item.labels]})


@app.get("/items", tags=["items"])
def list_items(limit: Annotated[int, Query(ge=1, le=50)] = 10) -> list[Item]:
    return [Item(name=f"item {number}", weight=2.0) for number in range(limit)]
